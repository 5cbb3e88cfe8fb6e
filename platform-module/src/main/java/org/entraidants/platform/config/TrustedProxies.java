package org.entraidants.platform.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The proxies in front of this node: what they say of where a request comes from is believed. */
public record TrustedProxies(List<Range> ranges) {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](:\\d+)?|([0-9.]+):\\d+");

    public TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads addresses and networks: {@code 127.0.0.1, 10.0.0.0/8, fd00::/8}.
     *
     * @throws IllegalArgumentException when one of them is neither
     */
    static TrustedProxies of(String list) {
        return new TrustedProxies(
                Arrays.stream(list.split("[,\\s]+")).map(Range::of).toList());
    }

    /**
     * The address of who asks: the last one that is not a trusted proxy's.
     *
     * @param peer the address at the other end of the connection
     * @param forwarded the values of {@code X-Forwarded-For}, in their order
     */
    public String client(String peer, List<String> forwarded) {
        var way = new ArrayList<String>();
        forwarded.forEach(value -> way.addAll(List.of(value.split(",", -1))));
        String client = peer;
        while (isTrusted(client) && !way.isEmpty()) {
            client = withoutPort(way.remove(way.size() - 1).strip());
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return parse(address).stream().anyMatch(bytes -> ranges.stream().anyMatch(range -> range.contains(bytes)));
    }

    private static String withoutPort(String address) {
        var parts = WITH_PORT.matcher(address);
        return !parts.matches() ? address : parts.group(1) == null ? parts.group(3) : parts.group(1);
    }

    /** Never asks a name server. */
    private static Optional<byte[]> parse(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Addresses that begin alike.
     *
     * @param bits how many bits of the address count
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Range(byte[] address, int bits) {
        static Range of(String text) {
            String[] parts = text.split("/", 2);
            byte[] address = parse(parts[0]).orElseThrow(() -> new IllegalArgumentException(text));
            int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException(text);
            }
            return new Range(address, bits);
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((address[bit / 8] ^ other[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
