package org.entraidants.events.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.entraidants.events.HeldGatherings;
import org.entraidants.events.PlannedGatherings;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.harness.InContainer;
import org.entraidants.platform.account.AccessDenied;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.FileStore;
import org.entraidants.platform.file.Upload;
import org.junit.jupiter.api.Test;

@InContainer
class GatheringFilesIT {
    @Inject
    PlannedGatherings planned;

    @Inject
    HeldGatherings held;

    @Inject
    Minutes minutes;

    @Inject
    GatheringFiles files;

    @Inject
    FileStore store;

    @Inject
    Caller visitor;

    @Test
    void filesAreForThoseWhoSeeTheGathering() throws Exception {
        Caller animator = planned.demo("animatrice");
        Gathering open = held.held(Map.of());
        Gathering among = held.held(Map.of("visibility", "GROUP", "invited", "mediatheque-orgelles"));
        long first = kept(animator);
        long second = kept(animator);
        long others = kept(planned.member());
        assertThat(files.hang(open, List.of(first, others), animator)).isTrue();
        assertThat(files.hang(among, List.of(second), animator)).isTrue();
        assertThat(files.of(open)).extracting("id").containsExactly(first);
        assertThat(files.mayRead(first, visitor)).isTrue();
        assertThat(files.mayRead(second, planned.demo("referente"))).isTrue();
        assertThat(List.of(visitor, planned.member())).noneMatch(reader -> files.mayRead(second, reader));
        assertThat(files.mayRead(others, visitor)).isFalse();
        assertThatThrownBy(() -> files.hang(open, List.of(), planned.member())).isInstanceOf(AccessDenied.class);
        files.hang(open, List.of(), animator);
        assertThat(files.mayRead(first, visitor)).isFalse();
        assertThat(minutes.of(open).orElseThrow().hasDocuments()).isFalse();
    }

    private long kept(Caller owner) throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return store.keep(Upload.of("tableau.png", png.toByteArray()), owner.accountId())
                .id();
    }
}
