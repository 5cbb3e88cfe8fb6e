package org.entraidants.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownMethodsTest {
    private final KnownMethods methods = new KnownMethods();
    private final Asking asking = new Asking();

    /** What a page may name. */
    public record Line(String title) {
        public String with(String end) {
            return title + end;
        }

        public String twice(long number) {
            return "long " + number;
        }

        public String twice(String text) {
            return "text " + text;
        }

        public String fail() {
            throw new IllegalStateException("as told");
        }
    }

    @Test
    void callsWhatHasNoParameter() {
        assertThat(call("title")).isEqualTo("Caf");
        assertThat(asking.isPropertyResolved()).isTrue();
    }

    @Test
    void givesParameters() {
        assertThat(call("with", " !")).isEqualTo("Caf !");
    }

    @Test
    void leavesOverloadedAndUnknownMethodsToTheNext() {
        assertThat(call("twice", "a")).isNull();
        assertThat(call("unknown")).isNull();
        assertThat(asking.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesClassesThatNobodySeesToTheNext() {
        assertThat(methods.invoke(asking, List.of("a"), "size", null, null)).isNull();
    }

    @Test
    void tellsWhatFailed() {
        assertThatThrownBy(() -> call("fail"))
                .isInstanceOf(ELException.class)
                .cause()
                .hasMessage("as told");
    }

    private @Nullable Object call(String name, Object... values) {
        return methods.invoke(asking, new Line("Caf"), name, null, values);
    }

    private static final class Asking extends ELContext {
        @Override
        @SuppressWarnings("NullAway")
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        @SuppressWarnings("NullAway")
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        @SuppressWarnings("NullAway")
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
