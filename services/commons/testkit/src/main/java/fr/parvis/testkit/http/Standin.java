package fr.parvis.testkit.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers for a wide interface with the methods of the same name and parameters of the object behind it. */
final class Standin implements InvocationHandler {

    private static final Map<Word, Method> KNOWN = new ConcurrentHashMap<>();

    private final Object behind;

    private Standin(Object behind) {
        this.behind = behind;
    }

    private record Word(Class<?> behind, Method said) {}

    static <T> T of(Class<T> type, Object behind) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Standin(behind)));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an object that answers itself goes on being spoken to
    public @Nullable Object invoke(Object standin, Method said, Object @Nullable [] arguments) throws Throwable {
        Method meant = KNOWN.computeIfAbsent(new Word(behind.getClass(), said), Standin::find);
        try {
            Object answer = meant.invoke(behind, arguments);
            return answer == behind ? standin : answer;
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private static Method find(Word word) {
        Class<?> owner = word.said().getDeclaringClass() == Object.class ? Object.class : word.behind();
        try {
            return owner.getDeclaredMethod(word.said().getName(), word.said().getParameterTypes());
        } catch (NoSuchMethodException unknown) {
            throw new UnsupportedOperationException(
                    "%s does not know %s: add it, or begin with REST Assured's given()"
                            .formatted(word.behind().getSimpleName(), word.said()),
                    unknown);
        }
    }
}
