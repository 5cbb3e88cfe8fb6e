package org.entraidants.directory.place;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a visitor may mean by a few letters or digits. */
record PlaceSearch(PrefixIndex names, PrefixIndex formerNames, PrefixIndex postcodes) {

    private static final Pattern POSTCODE_FIRST = Pattern.compile("\\s*(?<postcode>\\d{1,5})\\b(?<name>.*)");
    private static final Pattern POSTCODE_LAST = Pattern.compile("(?<name>.*\\D)(?<postcode>\\d{4,5})\\W*");
    private static final Pattern BELGIAN = Pattern.compile("[1-9]\\d{3}");
    private static final Comparator<Commune> LARGEST_FIRST = comparingInt(Commune::population)
            .reversed()
            .thenComparing(commune -> commune.postcodes().isEmpty())
            .thenComparing(Commune::name)
            .thenComparing(Commune::code);

    Stream<Commune> find(String typed) {
        return Stream.of(POSTCODE_FIRST, POSTCODE_LAST)
                .map(pattern -> pattern.matcher(typed))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher -> byPostcode(matcher.group("postcode"), PlaceName.key(matcher.group("name"))))
                .orElseGet(() -> byName(PlaceName.key(typed)));
    }

    private Stream<Commune> byName(String key) {
        return key.isEmpty()
                ? Stream.empty()
                : inOrder(List.of(
                        names.equalTo(key),
                        formerNames.equalTo(key),
                        names.startingWith(key),
                        formerNames.startingWith(key)));
    }

    private Stream<Commune> byPostcode(String postcode, String key) {
        Predicate<Commune> named = commune -> PlaceName.key(commune.name()).startsWith(key);
        var found = inOrder(List.of(
                        postcodes.equalTo(postcode).filter(named),
                        postcodes.startingWith(postcode).filter(named)))
                .toList();
        return found.isEmpty() && BELGIAN.matcher(postcode).matches() ? nearBelgian(postcode, key) : found.stream();
    }

    /** Few Belgian localities come with their postcode: a name is looked for by itself, a postcode among its neighbours. */
    private Stream<Commune> nearBelgian(String postcode, String key) {
        String province = new Postcode(Country.BE, postcode).department();
        Predicate<Commune> there = commune -> commune.department().equals(province);
        if (!key.isEmpty()) {
            return byName(key).filter(there);
        }
        int number = Integer.parseInt(postcode);
        return postcodes
                .startingWith(postcode.substring(0, 1))
                .filter(there)
                .distinct()
                .sorted(comparingInt(commune -> distance(commune, number)));
    }

    private static int distance(Commune commune, int number) {
        return commune.postcodes().stream()
                .mapToInt(code -> Math.abs(Integer.parseInt(code) - number))
                .min()
                .orElseThrow();
    }

    private static Stream<Commune> inOrder(List<Stream<Commune>> bestFirst) {
        return bestFirst.stream()
                .flatMap(communes -> communes.sorted(LARGEST_FIRST))
                .distinct();
    }
}
