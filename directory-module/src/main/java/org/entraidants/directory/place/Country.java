package org.entraidants.directory.place;

import java.util.regex.Pattern;

/** A country whose structures are listed; the constants are ISO 3166-1 alpha-2 codes. France includes its overseas territories. */
public enum Country {
    FR("(?!00)\\d{5}"),
    BE("[1-9]\\d{3}");

    private final Pattern postcode;

    Country(String postcode) {
        this.postcode = Pattern.compile(postcode);
    }

    boolean hasPostcode(String digits) {
        return postcode.matcher(digits).matches();
    }
}
