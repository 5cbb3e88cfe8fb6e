package org.entraidants.directory.place;

/** The registers that number structures. */
public enum IdentifierKind {
    /** Establishment in France (INSEE, Sirene): 14 digits. */
    SIRET,
    /** Association in France (Répertoire national des associations): W and 9 digits, or letters among them overseas. */
    RNA,
    /** Establishment in New Caledonia (ISEE): 6 or 7 digits of the company, 3 of the establishment. */
    RIDET,
    /** Company or association in Belgium (Banque-Carrefour des Entreprises, KBO): 10 digits. */
    BCE,
    /** No number, or none that is known. */
    NONE
}
