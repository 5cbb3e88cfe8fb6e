package org.entraidants.directory;

/** A training or label obtained by a place (field {@code formations_labels} of the national standard). */
public enum Label implements Term {
    MON_ESPACE_SANTE("Formé à « Mon Espace Santé »"),
    DUPLEX("Formé à « DUPLEX » (illettrisme)"),
    ARNIA("Arnia/MedNum BFC (Bourgogne-Franche-Comté)"),
    REUSE_COLLECTIVE("Collectif ressources et acteurs réemploi (Normandie)"),
    ETAPES_NUMERIQUES("Étapes numériques (La Poste)"),
    FABRIQUES_DE_TERRITOIRE("Fabriques de Territoire"),
    ECLAIREURS_DU_NUMERIQUE("Les Éclaireurs du numérique (Drôme)"),
    MES_PAPIERS("Mes Papiers (Métropole de Lyon)"),
    ORDI_3_0("ORDI 3.0"),
    SUD_LABS("SUD LABS (PACA)");

    private final String standard;

    Label(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
