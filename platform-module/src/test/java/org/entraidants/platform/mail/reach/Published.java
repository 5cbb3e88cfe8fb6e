package org.entraidants.platform.mail.reach;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that a test publishes, or nobody who answers. */
final class Published implements Names {
    private final Map<String, List<String>> records = new HashMap<>();
    private boolean away;

    Published with(String type, String name, String... values) {
        records.put(type + " " + name, Arrays.asList(values));
        return this;
    }

    Published away() {
        away = true;
        return this;
    }

    private List<String> find(String key) throws Away {
        if (away) {
            throw new Away(new IllegalStateException("nobody"));
        }
        return records.getOrDefault(key, List.of());
    }

    @Override
    public List<String> texts(String name) throws Away {
        return find("TXT " + name);
    }

    @Override
    public List<String> addresses(String host) throws Away {
        return find("A " + host);
    }

    @Override
    public List<String> exchangers(String domain) throws Away {
        return find("MX " + domain);
    }

    @Override
    public List<String> pointers(String address) throws Away {
        return find("PTR " + address);
    }
}
