package org.entraidants.events.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entraidants.platform.search.Readership;

/** Who sees a gathering finds it. */
@Dependent
class GatheringReadership implements Readership {
    private static final String MEMBERS = "gatherings:members";
    private static final String PLANNERS = "gatherings:planners";

    @Inject
    Sights sights;

    /** By whom a gathering is found; empty for everybody. */
    static List<String> of(Gathering gathering) {
        if (gathering.isDraft()) {
            return List.of(PLANNERS);
        }
        return switch (gathering.visibility()) {
            case EVERYBODY -> List.of();
            case MEMBERS -> List.of(MEMBERS, PLANNERS);
            case GROUP ->
                java.util.stream.Stream.concat(
                                gathering.invited().stream().map(GatheringReadership::ofStructure),
                                java.util.stream.Stream.of(PLANNERS))
                        .toList();
        };
    }

    private static String ofStructure(long structure) {
        return "gatherings:structure:" + structure;
    }

    @Override
    public Set<String> own() {
        Sight sight = sights.own();
        if (sight.planner()) {
            return Set.of(MEMBERS, PLANNERS);
        }
        var own = new HashSet<String>();
        if (sight.accountId() != null) {
            own.add(MEMBERS);
            sight.structures().forEach(structure -> own.add(ofStructure(structure)));
        }
        return own;
    }
}
