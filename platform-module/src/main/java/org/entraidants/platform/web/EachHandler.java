package org.entraidants.platform.web;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the row of an {@link Each} its name: one that expressions know at once, and need not look for among all beans. */
public class EachHandler extends ComponentHandler {
    private final String name;

    public EachHandler(ComponentConfig config) {
        super(config);
        name = getRequiredAttribute("var").getValue();
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        VariableMapper outer = context.getVariableMapper();
        context.setVariableMapper(new Names(outer, name, new Row((Each) component)));
        try {
            super.applyNextHandler(context, component);
        } finally {
            context.setVariableMapper(outer);
        }
    }

    private static final class Names extends VariableMapper {
        private final VariableMapper outer;
        private final String name;
        private final ValueExpression row;

        Names(VariableMapper outer, String name, ValueExpression row) {
            this.outer = outer;
            this.name = name;
            this.row = row;
        }

        @Override
        public ValueExpression resolveVariable(String variable) {
            return variable.equals(name) ? row : outer.resolveVariable(variable);
        }

        @Override
        public ValueExpression setVariable(String variable, ValueExpression expression) {
            return outer.setVariable(variable, expression);
        }
    }

    private static final class Row extends ValueExpression {
        private static final long serialVersionUID = 1L;

        private final transient Each each;

        Row(Each each) {
            this.each = each;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T getValue(ELContext context) {
            context.setPropertyResolved(true);
            return (T) each.current();
        }

        @Override
        public void setValue(ELContext context, @Nullable Object value) {
            throw new PropertyNotWritableException();
        }

        @Override
        public boolean isReadOnly(ELContext context) {
            return true;
        }

        @Override
        public Class<?> getType(ELContext context) {
            return getExpectedType();
        }

        @Override
        public Class<?> getExpectedType() {
            return Object.class;
        }

        @Override
        public String getExpressionString() {
            return "";
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(each);
        }
    }
}
