package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** All contacts that are public: those of the modules, and those that animators have allowed. */
@ApplicationScoped
class KnownContacts {
    @Inject
    AllowedContacts allowed;

    @Any
    @Inject
    Instance<PublicContacts> contributed;

    Set<String> known(Set<String> asked) {
        var known = new HashSet<>(allowed.among(asked));
        contributed.forEach(each -> known.addAll(each.published(asked)));
        return known;
    }
}
