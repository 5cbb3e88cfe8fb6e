package org.entraidants.browser;

/** Files of the national schema with much text in each line. */
final class LargeFile {
    private static final String STORY = "À marée basse, on vient à pied par la grève. ".repeat(60);

    private LargeFile() {}

    static String ofMegabytes(int megabytes) {
        var file = new StringBuilder(
                "id,pivot,nom,commune,code_postal,adresse,source,date_maj,services,presentation_detail\n");
        for (int i = 1; file.length() < megabytes << 20; i++) {
            file.append(
                    "maree-%1$d,00000000000000,Maison des Marées %1$d,Brest,29200,%1$d quai des Marées,marees,2024-04-02,,%2$s\n"
                            .formatted(i, STORY));
        }
        return file.toString();
    }
}
