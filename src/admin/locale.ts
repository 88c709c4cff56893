/** The phrases that Decap's own bokmål lacks, and those for which we have other words. The names of the columns are our stages. */
export const phrases = {
  auth: { login: 'Logg inn', loggingIn: 'Logger inn …', loginWithGitHub: 'Logg inn', loginWithAzure: 'Logg inn med Azure', loginWithForgejo: 'Logg inn med Forgejo' },
  app: {
    app: { errorHeader: 'Redigeringen kunne ikke starte', configErrors: 'Feil i oppsettet', checkConfigYml: 'Si fra til den som drifter løsningen.', loadingConfig: 'Henter oppsettet …', waitingBackend: 'Venter på tjeneren …' },
    header: { content: 'Innhold', workflow: 'Utkast', media: 'Bilder', quickAdd: 'Nytt' },
  },
  collection: {
    sidebar: { collections: 'Registre', allCollections: 'Alle registre', searchAll: 'Søk', searchIn: 'Søk i' },
    collectionTop: {
      viewAs: 'Vis som', viewAsList: 'Vis som liste', viewAsGrid: 'Vis som kort', newButton: 'Opprett %{collectionLabel}', newButtonAriaLabel: 'Opprett %{collectionLabel}', searchResults: 'Treff på «%{searchTerm}»',
      searchResultsInCollection: 'Treff på «%{searchTerm}» i %{collection}', filterBy: 'Vis', groupBy: 'Grupper etter', sortBy: 'Sorter etter',
    },
    entries: { unpublishedHeader: 'Utkast', loadingEntries: 'Henter listen …', cachingEntries: 'Legger listen klar …', longerLoading: 'Dette kan ta litt tid', noEntries: 'Ingenting å vise' },
    groups: { other: 'Andre', negateLabel: 'Ikke %{label}' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Feltet %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel} må fylles ut.', regexPattern: '%{pattern}', processing: '%{fieldLabel} blir behandlet.', rangeCount: '%{fieldLabel} må ha mellom %{minCount} og %{maxCount} verdier.',
        rangeCountExact: '%{fieldLabel} må ha nøyaktig %{count} verdier.', rangeMin: '%{fieldLabel} må ha minst %{minCount} verdier.', rangeMax: '%{fieldLabel} kan ha %{maxCount} verdier eller færre.', invalidPath: '«%{path}» er ikke en gyldig sti', pathExists: '«%{path}» finnes allerede',
      },
      i18n: { writingInLocale: 'Skriver på %{locale}', copyFromLocale: 'Hent fra et annet språk', copyFromLocaleConfirm: 'Vil du hente innholdet fra %{locale}?\nDet som står her, blir skrevet over.' },
    },
    editor: {
      onPublishingNotReady: 'Utkast publiseres ikke herfra.', onLeavePage: 'Du har endringer som ikke er lagret. Vil du forlate siden?', loadingEntry: 'Henter teksten …',
      onUpdatingWithUnsavedChanges: 'Lagre endringene først.', confirmLoadBackup: 'Du har endringer her som ikke ble lagret sist. Vil du hente dem fram igjen?',
      onDeleteUnpublishedChangesWithUnsavedChanges: 'Utkastet blir forkastet, også det du ikke har lagret. Det som gjelder, blir ikke endret. Vil du fortsette?',
      onDeleteUnpublishedChanges: 'Utkastet blir forkastet. Det som gjelder, blir ikke endret. Vil du fortsette?',
    },
    editorInterface: { toggleI18n: 'Vis eller skjul språk', togglePreview: 'Vis eller skjul forhåndsvisning', toggleScrollSync: 'Rull samtidig', toggleNotes: 'Vis eller skjul notater' },
    editorNotesPane: {
      title: 'Notater', emptyState: 'Ingen notater ennå.', addNote: 'Legg til notat', addPlaceholder: 'Skriv et notat …', editPlaceholder: 'Endre notatet …', save: 'Lagre', cancel: 'Avbryt',
      edit: 'Endre', delete: 'Slett', resolve: 'Løst', unresolve: 'Åpne igjen', confirmDelete: 'Vil du slette notatet?', shortcut: 'Tips: Ctrl+Enter legger til notatet',
    },
    editorToolbar: {
      backCollection: '%{collectionLabel}', saving: 'Lagrer …', deleting: 'Forkaster …', updating: 'Oppdaterer …', unpublishing: 'Gjeldende', duplicate: 'Lag et nytt av dette',
      draft: 'Utkast', inReview: 'På høring', ready: 'Til godkjenning', deleteUnpublishedChanges: 'Forkast utkastet', deleteUnpublishedEntry: 'Forkast utkastet', published: 'Gjeldende',
      statusInfoTooltipDraft: 'Dette er et utkast. Bare de som kan logge inn her, ser det.',
      statusInfoTooltipInReview: 'Dokumentet er på høring. Du kan fortsette å arbeide med utkastet; høringen gjelder forslaget som ble sendt ut.',
    },
    editorWidgets: {
      markdown: {
        bold: 'Fet', italic: 'Kursiv', strikethrough: 'Gjennomstreket', code: 'Kode', link: 'Lenke', linkPrompt: 'Adressen lenken skal gå til', headings: 'Overskrifter', quote: 'Sitat',
        bulletedList: 'Punktliste', numberedList: 'Nummerert liste', addComponent: 'Sett inn', richText: 'Rik tekst', markdown: 'Markdown', toggleMode: { rich: 'Bytt til rik tekst', markdown: 'Bytt til Markdown' },
      },
      image: { chooseMultiple: 'Velg bilder', chooseUrl: 'Sett inn fra nettet', replaceUrl: 'Bytt adresse', promptUrl: 'Adressen til bildet', addMore: 'Legg til flere bilder', removeAll: 'Fjern alle bilder' },
      file: { chooseUrl: 'Sett inn fra nettet', chooseMultiple: 'Velg filer', replaceUrl: 'Bytt adresse', promptUrl: 'Adressen til filen', addMore: 'Legg til flere filer', removeAll: 'Fjern alle filer' },
      datetime: { setToNow: 'Sett %{fieldLabel} til nå' },
      list: { add: 'Legg til %{item}', addType: 'Legg til %{item}' },
      object: { expand: 'Vis', collapse: 'Skjul' },
    },
  },
  mediaLibrary: {
    mediaLibrary: { onDelete: 'Vil du slette bildet?', fileTooLarge: 'Filen er for stor. Grensen er %{size} kB.' },
    mediaLibraryCard: { draft: 'Utkast', copy: 'Kopier', copyUrl: 'Kopier adressen', copyPath: 'Kopier stien', copyName: 'Kopier navnet', copied: 'Kopiert' },
    mediaLibraryModal: {
      close: 'Lukk', loading: 'Henter …', noResults: 'Ingen treff.', noAssetsFound: 'Ingen bilder ennå.', noImagesFound: 'Ingen bilder ennå.', mediaAssets: 'Bilder', search: 'Søk …', uploading: 'Laster opp …', deleting: 'Sletter …',
      deleteSelected: 'Slett det valgte', chooseSelected: 'Velg det valgte',
    },
  },
  ui: {
    default: { goBackToSite: 'Til nettstedet' },
    errorBoundary: {
      title: 'Noe gikk galt', details: 'Siden kunne ikke vises. Kopier teksten din hvis den står under, last siden på nytt, og si fra til den som drifter løsningen hvis det skjer igjen.', reportIt: '', privacyWarning: '',
      recoveredEntry: { heading: 'Teksten din', warning: 'Ta en kopi før du går videre.', copyButtonLabel: 'Kopier' },
    },
    settingsDropdown: { account: 'Kontoen din' },
    toast: {
      onFailToLoadEntries: 'Listen kunne ikke hentes: %{details}', onFailToLoadDeployPreview: '%{details}', onFailToDelete: 'Kunne ikke forkastes: %{details}', onFailToUpdateStatus: '%{details}', entryUpdated: 'Stadiet er endret',
      missingRequiredField: 'Noe mangler eller er skrevet feil. Feltene det gjelder, er merket.',
      entrySaved: 'Utkastet er lagret', onFailToPersist: '%{details}', onDeleteUnpublishedChanges: 'Utkastet er forkastet', onLoggedOut: 'Du er logget ut. Ta vare på det du har skrevet, og logg inn igjen.', onBackendDown: 'Tjeneren svarer ikke. Se %{details}.',
      noteAdded: 'Notatet er lagt til', onFailToAddNote: 'Notatet ble ikke lagt til: %{details}', noteUpdated: 'Notatet er endret', onFailToUpdateNote: 'Notatet ble ikke endret: %{details}', noteDeleted: 'Notatet er slettet',
      onFailToDeleteNote: 'Notatet ble ikke slettet: %{details}', noteResolved: 'Notatet er løst', noteReopened: 'Notatet er åpnet igjen', onFailToToggleNote: 'Notatet ble ikke endret: %{details}',
    },
  },
  workflow: {
    workflow: { workflowHeading: 'Utkast', newPost: 'Nytt utkast', loading: 'Henter utkast', description: '%{smart_count} utkast er på høring, og %{readyCount} er til godkjenning. |||| %{smart_count} utkast er på høring, og %{readyCount} er til godkjenning.', dateFormat: 'D.M.YYYY' },
    workflowCard: { deleteChanges: 'Forkast utkastet', deleteNewEntry: 'Forkast utkastet' },
    workflowList: { onDeleteEntry: 'Utkastet blir forkastet. Vil du fortsette?', onPublishingNotReadyEntry: 'Utkast publiseres ikke herfra.', onPublishEntry: 'Utkast publiseres ikke herfra.', draftHeader: 'Utkast', inReviewHeader: 'På høring', readyHeader: 'Til godkjenning', currentEntries: '%{smart_count} utkast |||| %{smart_count} utkast' },
  },
}

interface Phrases {
  readonly [key: string]: string | Phrases
}

/** Phrases laid over others, key by key. */
export function laidOver(below: Phrases, above: Phrases): Phrases {
  const keys = new Set([...Object.keys(below), ...Object.keys(above)])
  return Object.fromEntries(
    [...keys].map((key) => {
      const [under, over] = [below[key], above[key]]
      return [key, typeof under === 'object' && typeof over === 'object' ? laidOver(under, over) : (over ?? under ?? '')]
    }),
  )
}
