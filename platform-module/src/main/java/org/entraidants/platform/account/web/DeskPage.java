package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.DeskCount;
import org.entraidants.platform.DeskEntry;
import org.entraidants.platform.Module;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The desk of somebody who is signed in: everything that this person can do now and then, from every module. */
@Named
@RequestScoped
public class DeskPage {
    @Inject
    @Any
    Instance<Module> modules;

    @Inject
    Caller caller;

    @Inject
    @Any
    Instance<DeskCount> counts;

    private final Map<String, Long> waiting = new HashMap<>();

    /** How much waits behind an entry, 0 for nothing or when nobody counts. */
    public long waiting(DeskEntry entry) {
        return waiting.computeIfAbsent(
                entry.path(),
                path -> counts.stream()
                        .filter(count -> count.path().equals(path))
                        .mapToLong(count -> count.waiting(caller))
                        .sum());
    }

    /** What everybody does for themselves. */
    public List<DeskEntry> getOwn() {
        return entries().stream().filter(entry -> entry.access() == Role.MEMBER).toList();
    }

    /** What is done for the network. */
    public List<DeskEntry> getForNetwork() {
        return entries().stream().filter(entry -> entry.access() != Role.MEMBER).toList();
    }

    private List<DeskEntry> entries() {
        return modules.stream()
                .flatMap(module -> module.deskEntries().stream())
                .filter(entry -> caller.role().covers(entry.access()))
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .toList();
    }
}
