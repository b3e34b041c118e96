package fr.parvis.local;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code ./parvis}: a class with picocli's {@code @Command}, a constructor without parameters, and a line in
 * {@code META-INF/services/fr.parvis.local.ParvisCommand}. Its result is the exit code; a refusal is an {@code EmbeddedException} whose message is a
 * sentence that says what to do.
 */
public interface ParvisCommand extends Callable<Integer> {}
