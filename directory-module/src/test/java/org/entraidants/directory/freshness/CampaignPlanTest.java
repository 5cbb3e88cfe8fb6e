package org.entraidants.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CampaignPlanTest {
    @Test
    void personWithSeveralSheetsGetsOneMail() {
        var plan = CampaignPlan.of(
                Map.of(
                        1L, List.of(referent(1, "ada", "Ada"), referent(1, "bo", "Bo")),
                        2L, List.of(referent(2, "ada", "Ada")),
                        3L, List.of(new Recipient(3, "boite@reseau.example", "", "fr", null))),
                7);
        assertThat(plan.sheets()).isEqualTo(3);
        assertThat(plan.mails()).isEqualTo(3);
        assertThat(plan.people()).isEqualTo(2);
        assertThat(plan.mailboxes()).isEqualTo(1);
        assertThat(plan.after()).isEqualTo(7);
        assertThat(plan.first().get(0)).isEqualTo(new CampaignPlan.Addressee("ada@reseau.example", "Ada", 2));
        assertThat(plan.more()).isZero();
    }

    @Test
    void veryManySheetsAreParted() {
        Map<Long, List<Recipient>> all = LongStream.rangeClosed(1, 41)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), id -> List.of(referent(id, "ada", "Ada"))));
        assertThat(CampaignPlan.of(all, 0).mails()).isEqualTo(3);
    }

    @Test
    void manyAddresseesAreCountedAndNotAllShown() {
        Map<Long, List<Recipient>> all = LongStream.rangeClosed(1, 50)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), id -> List.of(referent(id, "p" + id, "P" + id))));
        assertThat(CampaignPlan.of(all, 0).first()).hasSize(30);
        assertThat(CampaignPlan.of(all, 0).more()).isEqualTo(20);
    }

    private static Recipient referent(long structure, String box, String name) {
        return new Recipient(structure, box + "@reseau.example", name, "fr", 1L);
    }
}
