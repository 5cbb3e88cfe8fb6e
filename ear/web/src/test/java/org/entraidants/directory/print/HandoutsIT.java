package org.entraidants.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Transactions;
import org.entraidants.platform.account.Caller;
import org.junit.jupiter.api.Test;

/** Cards and posters of the demonstration network, as each caller may have them. */
@InContainer
class HandoutsIT {
    private static final String SLUG = "mediatheque-orgelles";
    private static final Handouts.Order ORDER = new Handouts.Order(Locale.FRENCH, "https://reseau.example/annuaire/");

    @Inject
    Handouts handouts;

    @Inject
    Caller visitor;

    @Inject
    Prints prints;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Test
    void cardNamesWhoConsents() throws IOException {
        assertThat(card()).contains("Camille Larrieu", "Médiathèque d’Orgelles", "reseau.example/annuaire/" + SLUG);
    }

    @Test
    void cardHidesWhoDoesNotConsent() throws Exception {
        consent(Consent.NOBODY);
        try {
            assertThat(card()).doesNotContain("Larrieu").contains("Présentez-vous");
        } finally {
            consent(Consent.EVERYONE);
        }
    }

    private void consent(Consent consent) throws Exception {
        transactions.run(() -> entities.createQuery("update Referent r set r.consent = :consent where r.name = :name")
                .setParameter("consent", consent)
                .setParameter("name", "Camille Larrieu")
                .executeUpdate());
        entities.getEntityManagerFactory().getCache().evictAll();
    }

    @Test
    void unknownPlaceHasNoCard() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(handouts.card("inconnue", ORDER, visitor, out)).isFalse();
        assertThat(handouts.cards(List.of("inconnue"), ORDER, visitor, out)).isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void manyPlacesAreReadInFewStatements() {
        List<Long> ids = entities.createQuery("select s.id from Structure s order by s.id", Long.class)
                .setMaxResults(30)
                .getResultList();
        entities.clear();
        entities.getEntityManagerFactory().getCache().evictAll();
        assertThat(StatementCount.of(
                        entities, () -> assertThat(prints.forEverybody(ids)).hasSizeGreaterThan(20)))
                .hasSizeBetween(2, 9);
    }

    private String card() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(handouts.card(SLUG, ORDER, visitor, out)).isTrue();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
