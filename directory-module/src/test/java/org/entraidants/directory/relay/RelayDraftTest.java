package org.entraidants.directory.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entraidants.directory.relay.RelayDraft.Mistake;
import org.junit.jupiter.api.Test;

class RelayDraftTest {
    private static RelayDraft draft(String name, String commune, String phone, String hours, boolean does) {
        return new RelayDraft(RelayKind.TOWN_HALL, name, "", "64230", commune, phone, hours, does, false);
    }

    private static List<String> reasons(RelayDraft draft) {
        return draft.mistakes().stream()
                .map(mistake -> mistake.field() + " " + mistake.reason())
                .toList();
    }

    @Test
    void townHallThatNoticesIsARelay() {
        assertThat(reasons(draft(" Secrétariat  de mairie ", "Lescar", "05 59 81 57 27", "le mardi", true)))
                .isEmpty();
        assertThat(draft(" Secrétariat  de mairie ", "Lescar", "", "", true).name())
                .isEqualTo("Secrétariat de mairie");
    }

    @Test
    void whatCannotBeIsTold() {
        assertThat(reasons(draft("", "Brest", "12", "", false)))
                .containsExactly("name missing", "commune commune", "phone phone", "detects nothing");
        assertThat(reasons(draft("x".repeat(251), "Lescar", "", "x".repeat(251), true)))
                .containsExactly("name long", "when long");
    }

    @Test
    void personalDataOfSomebodyIsRefused() {
        List<Mistake> mistakes = draft("Mairie, pour le 1 85 05 78 006 084 91", "Lescar", "", "", true)
                .mistakes();
        assertThat(mistakes).extracting(Mistake::reason).containsExactly("personal");
        assertThat(mistakes.get(0).hits()).isNotEmpty();
    }
}
