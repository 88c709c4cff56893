/**
 * The files beside documents that a site gives to its readers: images and files that programs of the reader open. What a browser could
 * run (HTML, SVG) and what is content of ours (documents and registers, wherever they lie) is never handed out as it is.
 */
const handedOut = /\.(?:avif|csv|docx|gif|ics|jpe?g|odp|ods|odt|pdf|png|pptx|txt|webp|xlsx)$/i

export const isHandedOut = (path: string): boolean => handedOut.test(path)
