package org.entraidants.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only words or a shape betray: warned, never refused. */
class WeakKindsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12/34/56/78",
                "01 99 00 12 34",
                "03.20.12.34.56",
                "0612 34 56 78",
                "+33 6 12 34 56 78",
                "+33(0)6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "0033 6 12 34 56 78",
                "0033612345678",
                "0470/12.34.56",
                "0470 12 34 56",
                "+32 470 12 34 56",
                "+32 (0)2 512 12 12",
                "0032470123456",
                "081/24.56.78",
                "02 512 12 12",
                "0690 12 34 56",
                "+212 6 12 34 56 78"
            })
    void telephonesAreFound(String number) {
        assertOnlyHit("Elle est au " + number + ", le matin.", number, Kind.PHONE);
        assertOnlyHit(number, number, Kind.PHONE);
    }

    @Test
    void twoTelephonesSideBySideAreTwo() {
        assertThat(Guard.scan("03 20 12 34 56 06 12 34 56 78"))
                .extracting(Hit::start)
                .containsExactly(0, 15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 809 401 401",
                "0809 401 401",
                "0800 05 95 95",
                "0892 70 12 39",
                "3230, 3646, 3949, le 39 39",
                "le 112 ou le 17",
                "06 12 34 56 7",
                "le dossier 12345678 est bloqué",
                "du 01/02/2024 10 h au 02.03.2024",
                "01.02.24 10.30",
                "de 08 30 à 12 00",
                "12 345 678 901 euros, 1 234,56 €",
                "BCE 0403.170.701",
                "BCE 0471.938.850",
                "SIRET 732 829 320 00074",
                "FR7630006000011234567890188",
                "06 39 98 12 34, kept for films",
                "85.07.30-033.29"
            })
    void otherNumbersAreNoTelephones(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne.martin@gmail.com",
                "jmartin59@orange.fr",
                "jeanne@laposte.net",
                "JEANNE.MARTIN@HOTMAIL.FR",
                "j.martin+rdv@ville-orgelles.fr",
                "martin@sub.domaine.museum"
            })
    void addressesOfPeopleAreFound(String address) {
        assertOnlyHit("Écrire à " + address + ".", address, Kind.EMAIL);
        assertOnlyHit("<" + address + ">", address, Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dupont@caf.fr",
                "agent@59.caf.fr",
                "jean.dupont@finances.gouv.fr",
                "service@spf.fgov.be",
                "contact@mediatheque.fr",
                "accueil@ccas-orgelles.fr",
                "mairie.orgelles@orange.fr",
                "ccas2@wanadoo.fr",
                "prenom.nom@exemple.fr",
                "a@b",
                "@mastodonte",
                "12 @ 3 euros",
                "moi@localhost"
            })
    void publicAddressesPass(String text) {
        assertThat(Guard.scan("Voir " + text + " pour la suite")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAF            | numéro allocataire 1234567                 | 1234567
            CAF            | Caf dossier n° 1234567 A                   | 1234567 A
            CAF            | Caf dossier n° 1234567A                    | 1234567A
            CAF            | numéro allocataire 1234567 à Lille         | 1234567
            CAF            | à la MSA, numéro de dossier : 1234567      | 1234567
            FRANCE_TRAVAIL | son identifiant France Travail est 1234567K | 1234567K
            FRANCE_TRAVAIL | Pôle emploi 1234567 K                      | 1234567 K
            FRANCE_TRAVAIL | France Travail : 12345678902               | 12345678902
            FOREIGNER      | son titre de séjour n° 9903123456          | 9903123456
            FOREIGNER      | numéro AGDREF 7512345678                   | 7512345678
            PASSPORT       | passeport 12AB34567                        | 12AB34567
            PASSPORT       | passeport belge EH123456                   | EH123456
            IDENTITY_CARD  | carte d’identité n° 880692310285           | 880692310285
            IDENTITY_CARD  | CNI X4RTBPFW4                              | X4RTBPFW4
            """)
    void numbersAreToldByTheWordsBeforeThem(Kind kind, String text, String value) {
        assertOnlyHit(text, value, kind);
        assertThat(Guard.scan("référence " + value + " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le dossier 12345678 est bloqué",
                "Cerfa 11423*06",
                "à la Caf depuis 2024, 120 €",
                "la Caf répond au 3230",
                "titre de séjour : 0 809 401 401",
                "passeport en 12 jours ouvrés",
                "CNI : comptez 12 semaines",
                "France Travail, 39 49",
                "carte d'identité 000-0011032-25"
            })
    void otherNumbersNearSuchWordsPass(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            né le 12/05/1980                            | 12/05/1980
            Elle est née le 1er mai 1980 à Lille        | 1er mai 1980
            né(e) le 12.05.80                           | 12.05.80
            NÉE LE 12 JANVIER 1975                      | 12 JANVIER 1975
            date de naissance : 12-05-1980              | 12-05-1980
            Naissance 1980-05-12                        | 1980-05-12
            ne le 12/05/1980                            | 12/05/1980
            born on 12 May 1980                         | 12 May 1980
            """)
    void datesOfBirthAreFound(String text, String value) {
        assertOnlyHit(text, value, Kind.BIRTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rendez-vous le 12/05/2024",
                "le droit est né en 2016",
                "il ne 12/05/2024",
                "la demande ne part le 12 mai que si",
                "un acte de naissance de moins de 3 mois",
                "une prime à la naissance, 1 066,30 €"
            })
    void otherDatesPass(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mme Martin ne reçoit rien          | Martin
            J’aide M. Lefèvre-Dubois           | Lefèvre-Dubois
            Madame Jeanne MARTIN, 45 ans       | Jeanne MARTIN
            monsieur O’Brien                   | O’Brien
            M. et Mme Van den Berghe           | Van den Berghe
            Mlle d’Arthez                      | d’Arthez
            Mme de Villiers                    | de Villiers
            M Dupont                           | Dupont
            Mr. Smith                          | Smith
            la dame, née Durand                | Durand
            """)
    void namesAreFoundAfterACivility(String text, String value) {
        assertOnlyHit(text, value, Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mme X, 45 ans, RSA, département 59",
                "M. Y. Il habite Lille",
                "Mme D. Elle attend",
                "Madame XX",
                "Madame la Préfète, Monsieur le Maire",
                "Bonjour Madame, Monsieur,",
                "Madame Monsieur",
                "monsieur Tout-le-Monde",
                "Mme Untel",
                "M. le Directeur",
                "madame est venue",
                "à 5 m. Dupont",
                "M. Le Préfet",
                "Madame\nLille"
            })
    void noNamePasses(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elle habite 12 rue des Lilas, 59000 Lille         | 12 rue des Lilas, 59000 Lille
            12 bis, avenue du Général de Gaulle 64000 Pau     | 12 bis, avenue du Général de Gaulle 64000 Pau
            au 3 impasse Verte - 62100 Calais, au fond        | 3 impasse Verte - 62100 Calais
            La mairie l’aide, elle vit 4 place Verte 59000 Lille | 4 place Verte 59000 Lille
            il loge rue de la Loi 16, 1000 Bruxelles          | rue de la Loi 16, 1000 Bruxelles
            """)
    void addressesOfHousesAreFound(String text, String value) {
        assertOnlyHit(text, value, Kind.ADDRESS);
    }

    @Test
    void addressMayBeOnTwoLines() {
        assertOnlyHit("5 chemin du Bois\n59000 Lille", "5 chemin du Bois\n59000 Lille", Kind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rue des Lilas, 59000 Lille",
                "12 rue des Lilas",
                "Permanence au CCAS, 12 rue des Lilas, 59000 Lille",
                "la mairie, 1 place de la République 59000 Lille",
                "département 59000",
                "3 rue Verte en 2024 pour tous",
                "2 places par mois, 59000 euros"
            })
    void placesPass(String text) {
        assertThat(Guard.scan(text)).isEmpty();
    }

    @Test
    void sameValueIsToldInTheSameWay() {
        assertThat(values("06 12 34 56 78")).containsExactly("+33612345678").isEqualTo(values("+33 (0)6.12.34.56.78"));
        assertThat(values("Jeanne.Martin@Gmail.com")).containsExactly("jeanne.martin@gmail.com");
        assertThat(values("2 95 10 99 126 111 93")).containsExactly("295109912611193");
        assertThat(values("0470/12.34.56")).contains("+32470123456");
        assertThat(Guard.contacts("0612345678 et contact@mediatheque.fr"))
                .containsExactly("+33612345678", "contact@mediatheque.fr");
    }

    @Test
    void refusedHitsAreTheSameWithoutTheOthers() {
        String text = "Mme Martin, 06 12 34 56 78, NIR 295109912611193, mdp : Toto2024!, née le 12/05/1980";
        assertThat(Guard.refused(text))
                .isEqualTo(Guard.scan(text).stream()
                        .filter(hit -> hit.severity() == Severity.REFUSED)
                        .toList())
                .hasSize(2);
    }

    @Test
    void maskedTextIsClean() {
        String text =
                "Mme Martin (06 12 34 56 78, jeanne@gmail.com), née le 12/05/1980, Caf n° allocataire 1234567, habite"
                        + " 12 rue Verte 59000 Lille";
        String masked = Guard.mask(text, Guard.scan(text));
        assertThat(masked)
                .isEqualTo(
                        "Mme [nom masqué] ([téléphone masqué], [adresse mail masquée]), née le [date de naissance masquée],"
                                + " Caf n° allocataire [n° Caf ou MSA masqué], habite [adresse postale masquée]");
        assertThat(Guard.scan(masked)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindSaysWhatToWriteInstead(Kind kind) {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(kind.title(locale)).isNotBlank();
            assertThat(kind.instead(locale)).endsWith(".");
        }
    }

    private static Set<String> values(String text) {
        return Guard.values(text, Guard.scan(text).get(0));
    }

    private static void assertOnlyHit(String text, String value, Kind kind) {
        int start = text.indexOf(value);
        assertThat(Guard.scan(text))
                .as(text)
                .containsExactly(new Hit(kind, Severity.WARNED, start, start + value.length()));
    }
}
