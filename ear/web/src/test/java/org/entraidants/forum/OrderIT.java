package org.entraidants.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.entraidants.forum.Space.Readers;
import org.entraidants.forum.Space.Writers;
import org.entraidants.forum.SpaceDesk.Saved;
import org.entraidants.forum.SpaceDesk.SpaceForm;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.entraidants.harness.Visitor;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.search.Everything;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Animators order the forum: who reads what changes at once, everywhere. */
@InContainer
class OrderIT {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    ForumDesk desk;

    @Inject
    SpaceDesk spaces;

    @Inject
    GroupDesk groups;

    @Inject
    WordDesk words;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Topics topics;

    @Inject
    Sights sights;

    @Inject
    Everything everything;

    @Inject
    Transactions transactions;

    @Inject
    AtOnce atOnce;

    @Inject
    Settings settings;

    @Inject
    Caller visitor;

    private final String word = "zz" + UUID.randomUUID().toString().replace("-", "");
    private final String name = "Essai " + word.substring(0, 20);

    private static SpaceForm form(String name, Readers readers, @Nullable Long group, boolean sure) {
        return new SpaceForm(name, "Pour essayer", 90, readers, Writers.MEMBERS, group, sure);
    }

    private long space(Readers readers, @Nullable Long group) {
        return spaces.save(0, form(name, readers, group, false), desk.animator())
                .id();
    }

    private String categoryIn(long space) {
        long id = spaces.saveCategory(0, space, name, "", 0, desk.animator()).id();
        return taxonomies.now().category(id).orElseThrow().slug();
    }

    @Test
    void openedAndClosedSpaceIsReadAccordinglyAtOnceAndEverywhere() throws InterruptedException {
        long space = space(Readers.MEMBERS, null);
        Topic topic = desk.ask("Sujet " + word, categoryIn(space), desk.member());
        assertUnseen(topic);
        assertThat(spaces.save(space, form(name, Readers.VISITORS, null, false), desk.animator()))
                .isEqualTo(new Saved(0, List.of(), 1));
        assertUnseen(topic);
        assertThat(spaces.save(space, form(name, Readers.VISITORS, null, true), desk.animator())
                        .id())
                .isEqualTo(space);
        assertThat(topics.find(topic.id(), sights.of(null, false))).isPresent();
        assertThat(listed(topic)).isTrue();
        Await.until("visitors see it", () -> get(topic).contains(word));
        Await.until("visitors find it", this::isFound);
        spaces.save(space, form(name, Readers.MEMBERS, null, true), desk.animator());
        assertThat(listed(topic)).isFalse();
        Await.until("visitors see it no more", () -> !get(topic).contains(word));
        assertThat(isFound()).isFalse();
    }

    /** Asked from outside: within one request, who reads what is asked once. */
    private boolean isFound() {
        return Visitor.at(settings.address())
                .get("/api/v1/topics?q=" + word)
                .body()
                .contains("Sujet " + word);
    }

    private void assertUnseen(Topic topic) {
        assertThat(topics.find(topic.id(), sights.of(null, false))).isEmpty();
        assertThat(listed(topic)).isFalse();
        assertThat(get(topic)).doesNotContain(word);
    }

    private boolean listed(Topic topic) {
        return topics.list(TopicFilter.ALL, null, 50, sights.of(null, false)).stream()
                .anyMatch(row -> row.id() == topic.id());
    }

    private String get(Topic topic) {
        Visitor nobody = Visitor.at(settings.address());
        // The address itself tells the title, also where nothing else is told.
        return nobody.get(topic.path()).body().replace(topic.path(), "")
                + nobody.get("/forum").body();
    }

    @Test
    void whoIsTakenIntoAGroupReadsAtOnceAndWhoIsReleasedNoMore() {
        Caller animator = desk.animator();
        long group = groups.save(0, name, false, animator).id();
        long space = space(Readers.GROUP, group);
        Caller member = desk.member();
        long account = member.identity().orElseThrow().accountId();
        assertThat(reads(account, space)).isFalse();
        assertThat(groups.take(group, account, animator)).isEqualTo(Cared.DONE);
        assertThat(groups.take(group, account, animator)).isEqualTo(Cared.ALREADY);
        assertThat(reads(account, space)).isTrue();
        assertThat(groups.members(group, animator)).hasSize(1);
        assertThat(groups.release(group, account, animator)).isEqualTo(Cared.DONE);
        assertThat(reads(account, space)).isFalse();
    }

    private boolean reads(long account, long space) {
        return sights.of(account, false).readable().contains(space);
    }

    @Test
    void referentsBelongToTheirGroupByThemselves() {
        Caller animator = desk.animator();
        long group = groups.save(0, name, true, animator).id();
        long space = space(Readers.GROUP, group);
        assertThat(reads(desk.demo("referente").identity().orElseThrow().accountId(), space))
                .isTrue();
        assertThat(reads(desk.demo("aidant").identity().orElseThrow().accountId(), space))
                .isFalse();
        assertThat(groups.referents(animator)).isPositive();
        groups.save(group, name, false, animator);
        assertThat(reads(desk.demo("referente").identity().orElseThrow().accountId(), space))
                .isFalse();
    }

    @Test
    void spaceOfAGroupNeedsOneAndNamesAreTakenOnce() {
        Caller animator = desk.animator();
        assertThat(spaces.save(0, form(name, Readers.GROUP, null, false), animator)
                        .flaws())
                .extracting(Flaw::field)
                .containsExactly("group");
        assertThat(spaces.save(0, form(" ", Readers.MEMBERS, null, false), animator)
                        .flaws())
                .extracting(Flaw::field)
                .containsExactly("name");
        groups.save(0, name, false, animator);
        assertThat(groups.save(0, name, false, animator).flaws()).isNotEmpty();
        long space = space(Readers.MEMBERS, null);
        assertThat(spaces.save(0, form(name, Readers.MEMBERS, null, false), animator)
                        .flaws())
                .containsExactly(Flaw.unknown("name"));
        long similar = spaces.save(0, form(name + " !", Readers.MEMBERS, null, false), animator)
                .id();
        assertThat(taxonomies.now().space(space).orElseThrow().slug())
                .isNotEqualTo(taxonomies.now().space(similar).orElseThrow().slug());
    }

    @Test
    void secondClickMakesNothingMore() {
        Caller animator = desk.animator();
        assertOnce(atOnce.times(4, () -> spaces.save(0, form(name, Readers.MEMBERS, null, false), animator)));
        assertOnce(atOnce.times(4, () -> groups.save(0, name, false, animator)));
        assertOnce(atOnce.times(4, () -> words.saveTag(0, name, List.of(), animator)));
        assertOnce(atOnce.times(4, () -> words.saveOperator(0, name, List.of(), "FR", "", animator)));
        long space = spaces.save(0, form(name + " bis", Readers.MEMBERS, null, false), animator)
                .id();
        assertOnce(atOnce.times(4, () -> spaces.saveCategory(0, space, name, "", 0, animator)));
    }

    private static void assertOnce(List<Saved> saved) {
        assertThat(saved).filteredOn(one -> one.flaws().isEmpty()).hasSize(1);
    }

    @Test
    void ofTwoWhoMergeTheSameTagsOneDoesIt() {
        Caller animator = desk.animator();
        Caller other = desk.animator();
        long first = words.saveTag(0, name, List.of(), animator).id();
        long second = words.saveTag(0, "Autre " + name, List.of(), animator).id();
        List<Cared> done = atOnce.all(
                List.of(() -> words.merge(first, second, animator), () -> words.merge(second, first, other)));
        assertThat(done).containsExactlyInAnyOrder(Cared.DONE, Cared.UNKNOWN);
    }

    @Test
    void topicsAreFoundByTheNewNamesOfWhatTheyStandUnder() throws InterruptedException {
        Caller animator = desk.animator();
        long first = words.saveTag(0, name, List.of(), animator).id();
        long second =
                words.saveTag(0, "Autre " + name, List.of("bis"), animator).id();
        Topic topic = desk.ask("Sous une étiquette", "autre", desk.member());
        transactions.run(() -> {
            Topic held = entities.find(Topic.class, topic.id());
            held.gather(List.of(entities.find(Tag.class, first)));
        });
        words.saveTag(first, name, List.of(word), animator);
        Await.until("it is found", () -> everything.search(word, "topic", "").total() == 1);
        assertThat(words.merge(first, first, animator)).isEqualTo(Cared.REFUSED);
        String slug = taxonomies.now().tags().stream()
                .filter(tag -> tag.id() == first)
                .findFirst()
                .orElseThrow()
                .slug();
        assertThat(words.merge(first, second, animator)).isEqualTo(Cared.DONE);
        assertThat(words.merge(first, second, animator)).isEqualTo(Cared.UNKNOWN);
        assertThat(taxonomies.now().tag(slug)).map(Tag::id).contains(second);
        Tag kept = taxonomies.now().tags().stream()
                .filter(tag -> tag.id() == second)
                .findFirst()
                .orElseThrow();
        assertThat(kept.synonyms()).containsExactly("bis", name, word);
        assertThat(topics.tagsOf(List.of(topic.id())).get(topic.id())).containsExactly("Autre " + name);
        assertThat(words.topicsUnder(second, animator)).isEqualTo(1);
    }

    @Test
    void operatorIsKnownByItsSynonyms() {
        Caller animator = desk.animator();
        long id = words.saveOperator(0, name, List.of("un", "deux"), "BE", "https://essai.example", animator)
                .id();
        assertThat(taxonomies.now().operator((Long) id).orElseThrow().synonyms())
                .containsExactly("un", "deux");
        assertThat(words.saveOperator(id, name, List.of(), "BE", "javascript:alert(1)", animator)
                        .flaws())
                .extracting(Flaw::field)
                .containsExactly("site");
    }

    @Test
    void nobodyButAnimatorsOrdersTheForum() {
        for (Caller caller : List.of(visitor, desk.member(), desk.demo("referente"))) {
            assertThatThrownBy(() -> spaces.save(0, form(name, Readers.MEMBERS, null, false), caller))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> spaces.saveCategory(0, 1, name, "", 0, caller))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> groups.save(0, name, true, caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> groups.take(1, 1, caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> groups.candidates(1, "a", caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> words.saveTag(0, name, List.of(), caller)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> words.merge(1, 2, caller)).isInstanceOf(AccessDenied.class);
        }
    }
}
