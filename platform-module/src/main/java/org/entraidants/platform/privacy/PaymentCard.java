package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** Payment card of 16 digits, by the formula of Luhn (ISO/IEC 7812-1). */
final class PaymentCard {

    private static final Pattern SHAPE = Pattern.compile("[2-6]\\d{15}");

    private PaymentCard() {}

    static Proof of(String value) {
        return SHAPE.matcher(value).matches() && luhn(value) % 10 == 0 ? Proof.WITH_CONTEXT : Proof.NONE;
    }

    private static int luhn(String value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
