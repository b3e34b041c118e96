package fr.parvis.persons.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a consent covers: some categories of data, some domains of life, never all of either. */
public record Scope(Set<DataCategory> dataCategories, Set<LifeDomain> lifeDomains) {

    public Scope {
        dataCategories = Set.copyOf(dataCategories);
        lifeDomains = Set.copyOf(lifeDomains);
    }

    public boolean isEmpty() {
        return dataCategories.isEmpty() && lifeDomains.isEmpty();
    }

    public boolean allCategories() {
        return dataCategories.containsAll(EnumSet.allOf(DataCategory.class));
    }

    public boolean allDomains() {
        return lifeDomains.containsAll(EnumSet.allOf(LifeDomain.class));
    }

    public boolean covers(ScopeItem item) {
        return items().contains(item.code());
    }

    /** Whether some category or some domain stands in both. */
    public boolean shares(Scope other) {
        return !Collections.disjoint(items(), other.items());
    }

    /** Sorted codes, as stored: {@code category:IDENTITY}, {@code domain:HOUSING}. */
    public List<String> items() {
        return Stream.concat(
                        dataCategories.stream().map(ScopeItem::of).map(ScopeItem::code),
                        lifeDomains.stream().map(ScopeItem::of).map(ScopeItem::code))
                .sorted()
                .toList();
    }

    public static Scope ofItems(List<String> items) {
        return new Scope(
                Stream.of(DataCategory.values())
                        .filter(category ->
                                items.contains(ScopeItem.of(category).code()))
                        .collect(java.util.stream.Collectors.toSet()),
                Stream.of(LifeDomain.values())
                        .filter(domain -> items.contains(ScopeItem.of(domain).code()))
                        .collect(java.util.stream.Collectors.toSet()));
    }
}
