package fr.parvis.e2e.antenna;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the antenna before the first test that asks for it and stops it after the last test of the run. */
public final class AntennaExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(AntennaExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningAntenna.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root store closes what it holds when the last test has run.
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningAntenna.class, type -> started(), RunningAntenna.class);
    }

    private static RunningAntenna started() {
        try {
            return RunningAntenna.start();
        } catch (IOException e) {
            throw new ParameterResolutionException("the antenna did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("interrupted while the antenna started", e);
        }
    }
}
