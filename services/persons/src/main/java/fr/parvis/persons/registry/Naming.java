package fr.parvis.persons.registry;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a part names: everybody whom the rest of the rule lets pass, or these accounts. */
public record Naming(boolean everybody, Set<String> accounts) {

    public static final Naming EVERYBODY = new Naming(true, Set.of());

    public Naming {
        accounts = Set.copyOf(accounts);
    }

    public static Naming only(@Nullable String... accounts) {
        return new Naming(false, Stream.of(accounts).flatMap(Stream::ofNullable).collect(Collectors.toSet()));
    }

    public boolean includes(String account) {
        return everybody || accounts.contains(account);
    }
}
