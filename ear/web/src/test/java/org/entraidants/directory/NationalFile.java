package org.entraidants.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small file of the national schema v1.0.2, invented; its cells by column. */
record NationalFile(List<String> columns, List<List<String>> rows) {
    /** Its checksum is right, its commune and order number belong to nobody. */
    static final String NIR = "2 85 05 29 232 087 %02d".formatted(97 - 2850529232087L % 97);

    static final String FORMULA = "=HYPERLINK(\"https://mal.example\")";

    private static final List<String> COLUMNS = List.of(
            ("id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,"
                            + "telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,"
                            + "itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,"
                            + "prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,"
                            + "formations_labels,autres_formations_labels,modalites_acces,modalites_accompagnement,"
                            + "fiche_acces_libre,prise_rdv")
                    .split(","));

    /** Eight places of a source: six good ones (ids 1 to 6), one without a postcode, one with a NIR. */
    static NationalFile ofEightPlaces(String source) {
        return new NationalFile(COLUMNS, List.of())
                .and(source, "1", full())
                .and(source, "2", Map.of("horaires", "Tu 12:30"))
                .and(source, "3", Map.of("presentation_resume", "<b>Ateliers</b> <script>alert(1)</script>"))
                .and(source, "4", Map.of("presentation_detail", FORMULA))
                .and(source, "5", Map.of("services", "Aide aux démarches administratives", "frais_a_charge", "Gratuit"))
                .and(source, "6", Map.of("horaires", "Mo-Fr 09:00-12:00", "telephone", "+33298000001"))
                .and(source, "7", Map.of("code_postal", "29X"))
                .and(source, "8", Map.of("presentation_detail", "Madame a donné son numéro " + NIR + " au guichet."));
    }

    /** One good place of a source. */
    static NationalFile ofOnePlace(String source) {
        return new NationalFile(COLUMNS, List.of()).and(source, "1", full());
    }

    /** A place for each of these texts of opening hours. */
    static NationalFile ofHours(String source, List<String> texts) {
        var file = new NationalFile(COLUMNS, List.of());
        for (int i = 0; i < texts.size(); i++) {
            file = file.and(source, Integer.toString(i + 1), Map.of("horaires", texts.get(i)));
        }
        return file;
    }

    static NationalFile read(String csv) {
        List<List<String>> records = CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
        return new NationalFile(records.get(0), records.subList(1, records.size()));
    }

    private static Map<String, String> full() {
        return Map.ofEntries(
                Map.entry("code_insee", "29019"),
                Map.entry("complement_adresse", "Au fond de la cour, \"chez Soaz\""),
                Map.entry("latitude", "48.39012"),
                Map.entry("longitude", "-4.48635"),
                Map.entry("typologie", "TIERS_LIEUX|ASSO"),
                Map.entry("telephone", "+33298000000"),
                Map.entry("courriels", "bonjour@korrigan.example|accueil@korrigan.example"),
                Map.entry("site_web", "https://korrigan.example/"),
                Map.entry("horaires", "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00"),
                Map.entry("presentation_resume", "Un atelier où l’on répare, imprime et apprend."),
                Map.entry("presentation_detail", "Première ligne,\ndeuxième ligne ; et la fin."),
                Map.entry("itinerance", "Fixe"),
                Map.entry("structure_parente", "Ville de Brest"),
                Map.entry("services", "Maîtrise des outils numériques du quotidien|Aide aux démarches administratives"),
                Map.entry("publics_specifiquement_adresses", "Jeunes|Femmes"),
                Map.entry("prise_en_charge_specifique", "Surdité|Illettrisme"),
                Map.entry("frais_a_charge", "Gratuit sous condition|Payant"),
                Map.entry("dispositif_programmes_nationaux", "Aidants Connect|Conseillers numériques"),
                Map.entry("autres_formations_labels", "Label de la rade"),
                Map.entry("modalites_acces", "Se présenter|Téléphoner"),
                Map.entry("modalites_accompagnement", "Dans un atelier collectif|En autonomie"),
                Map.entry("prise_rdv", "https://rdv.korrigan.example/"));
    }

    private NationalFile and(String source, String id, Map<String, String> cells) {
        var row = new ArrayList<String>();
        for (String column : columns) {
            row.add(cells.getOrDefault(
                    column,
                    switch (column) {
                        case "id" -> source + "-" + id;
                        case "pivot" -> "00000000000000";
                        case "nom" -> "Atelier Korrigan " + source + " " + id;
                        case "commune" -> "Brest";
                        case "code_postal" -> "29200";
                        case "adresse" -> id + " rue des Essais";
                        case "source" -> source;
                        case "date_maj" -> "2024-04-02";
                        default -> "";
                    }));
        }
        var all = new ArrayList<>(rows);
        all.add(row);
        return new NationalFile(columns, all);
    }

    /** The rows of one source. */
    NationalFile from(String source) {
        int column = columns.indexOf("source");
        return new NationalFile(
                columns,
                rows.stream().filter(row -> row.get(column).equals(source)).toList());
    }

    /** The first rows. */
    NationalFile first(int count) {
        return new NationalFile(columns, rows.subList(0, count));
    }

    /** The same with another cell in a row counted from 0. */
    NationalFile with(int row, String column, UnaryOperator<String> change) {
        var changed = new ArrayList<>(rows.get(row));
        int index = columns.indexOf(column);
        changed.set(index, change.apply(changed.get(index)));
        var all = new ArrayList<>(rows);
        all.set(row, changed);
        return new NationalFile(columns, all);
    }

    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
