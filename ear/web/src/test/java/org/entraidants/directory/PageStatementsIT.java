package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.StatementCount;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.config.Settings;
import org.junit.jupiter.api.Test;

/**
 * Every statement of a visitor's request is counted, those of the whole page from the filters on. A parameter that
 * nobody knows makes an address that the page cache has not seen.
 */
@InContainer
class PageStatementsIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Test
    void listNeedsFewStatements() {
        assertThat(statementsOf("/annuaire?q=mediatheque&radius=20&commune=Pau", "Médiathèque"))
                .hasSizeBetween(1, 4);
    }

    @Test
    void structureNeedsFewStatements() {
        assertThat(statementsOf("/annuaire/mediatheque-orgelles?langue=", "Camille Larrieu"))
                .hasSizeBetween(1, 6);
    }

    @Test
    void colleaguesNeedFewStatements() {
        assertThat(statementsOf("/collegues?commune=Pau&langue=fr", "Camille Larrieu", "aidant@demo.example"))
                .hasSizeBetween(1, 5);
    }

    @Test
    void trainersNeedFewStatements() {
        assertThat(statementsOf("/formateurs?sujet=SAFE_USE", "Camille Larrieu"))
                .hasSizeBetween(1, 3);
    }

    @Test
    void teamNeedsFewStatements() {
        assertThat(statementsOf(
                        "/annuaire/mediatheque-orgelles/equipe?langue=", "Odile Capdevielle", "referente@demo.example"))
                .hasSizeBetween(1, 9);
    }

    @Test
    void firstDiagnosticNeedsFewStatements() {
        var visitor = Visitor.at("http://localhost:" + settings.port());
        assertThat(StatementCount.of(
                        entities,
                        () -> assertThat(visitor.get("/premier-diagnostic?besoin=PROCEDURE&ici=NO&lieu=64410")
                                        .body())
                                .contains("Camille Larrieu")))
                .hasSizeBetween(1, 3);
    }

    @Test
    void orientationsNeedFewStatements() {
        assertThat(statementsOf("/orientations?etat=", "HJ7", "referente@demo.example"))
                .hasSizeBetween(1, 7);
        assertThat(statementsOf("/orientations/HJ7KQ4?x=", "Orgelles", "referente@demo.example"))
                .hasSizeBetween(1, 6);
        assertThat(statementsOf("/orientations/HJ7KQ4/papier?x=", "Orgelles", "referente@demo.example"))
                .hasSizeBetween(1, 11);
        assertThat(statementsOf("/orientations/nouvelle?vers=mediatheque-orgelles", "Orgelles", "aidant@demo.example"))
                .hasSizeBetween(1, 10);
        assertThat(statementsOf("/admin/orientations?x=", "Orgelles", "animatrice@demo.example"))
                .hasSizeBetween(1, 7);
    }

    @Test
    void correctingNeedsFewStatements() {
        assertThat(statementsOf(
                        "/annuaire/mediatheque-orgelles/corriger?langue=", "Horaires", "referente@demo.example"))
                .hasSizeBetween(1, 8);
    }

    @Test
    void historyNeedsFewStatements() {
        assertThat(statementsOf(
                        "/annuaire/mediatheque-orgelles/historique?langue=", "Historique", "referente@demo.example"))
                .hasSizeBetween(1, 5);
    }

    private List<String> statementsOf(String address, String expected, String caller) {
        var visitor = Visitor.at("http://localhost:" + settings.port()).signedInAs(caller);
        return statementsOf(visitor, address, expected);
    }

    private List<String> statementsOf(String address, String expected) {
        return statementsOf(Visitor.at("http://localhost:" + settings.port()), address, expected);
    }

    private List<String> statementsOf(Visitor visitor, String address, String expected) {
        return StatementCount.of(
                entities,
                () -> assertThat(visitor.get(address + "&unseen=" + System.nanoTime())
                                .body())
                        .contains(expected));
    }
}
