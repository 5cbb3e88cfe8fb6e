package org.entraidants.directory.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import org.entraidants.directory.Structure;
import org.entraidants.directory.orientation.Orientation.Need;
import org.entraidants.directory.place.Country;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    private static final Instant SENT = Instant.parse("2026-10-31T23:30:00Z");
    private static final Instant LATER = SENT.plusSeconds(3_600);

    private final Account yanis = account(1, "Yanis");
    private final Account camille = account(2, "Camille");
    private final Orientation orientation = new Orientation(
            "HJ7KQ4",
            UUID.randomUUID(),
            new Structure("mediatheque", "Médiathèque", Country.FR, Instant.EPOCH),
            yanis,
            new Need(Matter.TAXES, Urgency.TODAY, " Vient le matin. "),
            SENT);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            STATE,     ACCEPT, MEET,  CLOSE, DECLINE, WITHDRAW
            SENT,      true,   true,  false, true,    true
            ACCEPTED,  false,  true,  true,  true,    true
            MET,       false,  false, true,  false,   false
            CLOSED,    false,  false, false, false,   false
            DECLINED,  false,  false, false, false,   false
            WITHDRAWN, false,  false, false, false,   false
            """)
    void stepsFitOrNot(State state, boolean accept, boolean meet, boolean close, boolean decline, boolean withdraw) {
        assertThat(Step.ACCEPT.fits(state)).isEqualTo(accept);
        assertThat(Step.MEET.fits(state)).isEqualTo(meet);
        assertThat(Step.CLOSE.fits(state)).isEqualTo(close);
        assertThat(Step.DECLINE.fits(state)).isEqualTo(decline);
        assertThat(Step.WITHDRAW.fits(state)).isEqualTo(withdraw);
    }

    @Test
    void everyStepIsStampedWithWhoAndWhen() {
        orientation.go(Step.ACCEPT, null, camille, LATER);
        orientation.go(Step.MEET, null, camille, LATER.plusSeconds(1));
        orientation.go(Step.CLOSE, Reason.HELPED, camille, LATER.plusSeconds(2));
        assertThat(orientation.state()).isEqualTo(State.CLOSED);
        assertThat(orientation.reason()).isEqualTo(Reason.HELPED);
        assertThat(orientation.acceptedAt()).isEqualTo(LATER);
        assertThat(orientation.metAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(orientation.endedAt()).isEqualTo(LATER.plusSeconds(2));
        assertThat(orientation.changedBy()).isEqualTo(camille);
        assertThat(orientation.changedAt()).isEqualTo(LATER.plusSeconds(2));
    }

    @Test
    void whoComesUnannouncedIsAcceptedAsWell() {
        orientation.go(Step.MEET, null, camille, LATER);
        assertThat(orientation.state()).isEqualTo(State.MET);
        assertThat(orientation.acceptedBy()).isEqualTo(camille);
    }

    @Test
    void decliningAndClosingTakeTheirOwnReasons() {
        assertThatThrownBy(() -> orientation.go(Step.DECLINE, null, camille, LATER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> orientation.go(Step.DECLINE, Reason.HELPED, camille, LATER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> orientation.go(Step.ACCEPT, Reason.NO_ROOM, camille, LATER))
                .isInstanceOf(IllegalStateException.class);
        orientation.go(Step.DECLINE, Reason.NO_ROOM, camille, LATER);
        assertThat(orientation.state().isOver()).isTrue();
    }

    @Test
    void itCountsInTheMonthOfTheNetworksZone() {
        assertThat(orientation.sentMonth()).isEqualTo("2026-11");
        assertThat(orientation.words()).isEqualTo("Vient le matin.");
    }

    private static Account account(long id, @Nullable String name) {
        var account = new Account(name + "@reseau.example", name, Role.MEMBER, false, Instant.EPOCH);
        try {
            Field field = Account.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(account, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return account;
    }
}
