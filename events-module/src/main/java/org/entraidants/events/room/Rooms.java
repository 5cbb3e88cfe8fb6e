package org.entraidants.events.room;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.entraidants.platform.config.Settings;

/** The way into a meeting: by a server of rooms that this house knows, or by the link as it was pasted. */
@ApplicationScoped
public class Rooms {
    @Inject
    Settings settings;

    private Optional<BigBlueButton> bigBlueButton = Optional.empty();
    private Optional<Jitsi> jitsi = Optional.empty();

    @PostConstruct
    void know() {
        bigBlueButton = settings.rooms().bigBlueButton().map(BigBlueButton::new);
        jitsi = settings.rooms().jitsi().map(Jitsi::new);
    }

    /**
     * The address by which somebody enters a meeting.
     *
     * @throws RoomShut when its server does not let anybody in now
     */
    public URI enter(Meeting meeting, Guest guest) throws RoomShut {
        if (bigBlueButton.isPresent() && bigBlueButton.get().serves(meeting.link())) {
            return bigBlueButton.get().enter(meeting, guest);
        }
        if (jitsi.isPresent() && jitsi.get().serves(meeting.link())) {
            return jitsi.get().enter(meeting, guest);
        }
        return meeting.link();
    }
}
