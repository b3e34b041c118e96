package fr.parvis.persons.consent;

/** One thing somebody may ask for: a category of data or a domain of life. */
public record ScopeItem(String code) {

    public static ScopeItem of(DataCategory category) {
        return new ScopeItem("category:" + category.name());
    }

    public static ScopeItem of(LifeDomain domain) {
        return new ScopeItem("domain:" + domain.name());
    }
}
