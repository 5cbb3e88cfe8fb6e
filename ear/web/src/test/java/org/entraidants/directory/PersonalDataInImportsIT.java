package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

@InContainer
class PersonalDataInImportsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Test
    void refusedNumberIsKeptNowhere() throws InterruptedException {
        var animator = Visitor.at("http://localhost:" + settings.port()).signedInAs("animatrice@demo.example");
        var file = NationalFile.ofEightPlaces("nir");
        for (var sent : List.of(SentFile.lookedAt(animator, file), SentFile.applied(animator, file))) {
            assertThat(sent.report()).contains("PERSONAL_DATA").doesNotContain(NationalFile.NIR);
            assertThat(animator.get("/api/v1/imports/" + sent.id() + "/refused.csv")
                            .body())
                    .contains("rue des Essais")
                    .doesNotContain(NationalFile.NIR);
        }
        assertThat(placesHolding("Atelier Korrigan nir 8")).containsExactly("directory_import_refusals.cells");
        assertThat(placesHolding(NationalFile.NIR)).isEmpty();
        assertThat(uploads()).noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(NationalFile.NIR));
    }

    @Test
    void fileOfAFailedImportIsForgotten() throws InterruptedException {
        var animator = Visitor.at("http://localhost:" + settings.port()).signedInAs("animatrice@demo.example");
        String secret = "secret" + System.nanoTime();
        var failed = SentFile.send(animator, "id,nom\n1," + secret + "\n", true);
        assertThat(failed.state()).isEqualTo("failed");
        assertThat(uploads()).noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(secret));
    }

    /** Every column of text in which some row holds a text. */
    private List<String> placesHolding(String text) {
        var holding = new ArrayList<String>();
        for (Object[] column : columns()) {
            Object count = entities.createNativeQuery("select count(*) from \"" + column[0] + "\" where cast(\""
                            + column[1] + "\" as varchar) like ?")
                    .setParameter(1, "%" + text + "%")
                    .getSingleResult();
            if (((Number) count).longValue() > 0) {
                holding.add((column[0] + "." + column[1]).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return holding;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columns() {
        return entities.createNativeQuery("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) in
                          ('character varying', 'text', 'character large object')
                        """).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> uploads() {
        return entities.createNativeQuery("""
                        select c.bytes from directory_import_chunks c join directory_import_files f on f.id = c.file_id
                        where f.size_bytes < 1000000
                        """).getResultList();
    }
}
