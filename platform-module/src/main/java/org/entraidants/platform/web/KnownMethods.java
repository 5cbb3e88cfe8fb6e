package org.entraidants.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that pages name, {@code #{line.title()}}, {@code #{i18n.t('forum.title')}}, and looks for each only
 * once: the server's own resolver copies and searches all methods of the class at every call. What is overloaded with the
 * same number of parameters is left to that one.
 */
public class KnownMethods extends ELResolver {
    private final ClassValue<Map<Call, Optional<Method>>> known = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int parameters) {}

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] values) {
        if (base == null || types != null) {
            return null;
        }
        var given = values == null ? new Object[0] : values;
        Optional<Method> found = known.get(base.getClass())
                .computeIfAbsent(new Call(method.toString(), given.length), call -> onlyOne(base.getClass(), call));
        if (found.isEmpty()) {
            return null;
        }
        Object result = call(found.get(), base, converted(found.get().getParameterTypes(), given, context));
        context.setPropertyResolved(base, method);
        return result;
    }

    private static Optional<Method> onlyOne(Class<?> type, Call call) {
        List<Method> named = Arrays.stream(type.getMethods())
                .filter(one -> one.getName().equals(call.name) && !one.isBridge())
                .filter(one -> one.getParameterCount() == call.parameters || one.isVarArgs())
                .toList();
        return named.size() == 1
                        && !named.get(0).isVarArgs()
                        && Modifier.isPublic(named.get(0).getDeclaringClass().getModifiers())
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    private static @Nullable Object[] converted(Class<?>[] types, @Nullable Object[] values, ELContext context) {
        var converted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = types[i].isInstance(values[i]) ? values[i] : context.convertToType(values[i], types[i]);
        }
        return converted;
    }

    private static @Nullable Object call(Method method, Object base, @Nullable Object[] values) {
        try {
            return method.invoke(base, values);
        } catch (IllegalAccessException impossible) {
            throw new ELException(impossible);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        }
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        // Methods alone.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
