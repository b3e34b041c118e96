package fr.parvis.indicators.definition;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.PeriodLength;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Strict reading of definitions: a word that is not of a closed list stops the start. */
public final class DefinitionReader {

    private static final String[] KEYS = {
        "code",
        "version",
        "label",
        "easyRead",
        "definition",
        "scope",
        "english",
        "source",
        "numerator",
        "denominator",
        "unit",
        "tables",
        "periods",
        "frequency",
        "owner"
    };

    public Definitions read(String yaml) {
        YamlEntry root = YamlEntry.of("the file", load(yaml), "indicators");
        List<IndicatorDefinition> definitions = new ArrayList<>();
        for (Object node : root.list("indicators")) {
            definitions.add(definition(node));
        }
        try {
            return new Definitions(definitions);
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Object load(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new DefinitionException("this is not YAML", e);
        }
    }

    private static IndicatorDefinition definition(Object node) {
        YamlEntry entry = YamlEntry.of("an indicator", node, KEYS);
        YamlEntry named = new YamlEntry(entry.text("code"), entry.values());
        try {
            return new IndicatorDefinition(
                    named.what(),
                    named.number("version"),
                    new Wordings(wording(named), english(named)),
                    named.text("source"),
                    named.word("numerator", Measure.class),
                    named.optionalWord("denominator", Measure.class),
                    named.word("unit", Unit.class),
                    tables(named),
                    periods(named),
                    named.word("frequency", Frequency.class),
                    named.word("owner", Owner.class));
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Wording wording(YamlEntry entry) {
        return new Wording(entry.text("label"), entry.text("easyRead"), entry.text("definition"), entry.text("scope"));
    }

    private static Wording english(YamlEntry entry) {
        return wording(YamlEntry.of(
                entry.what() + " in english",
                entry.values().get("english"),
                "label",
                "easyRead",
                "definition",
                "scope"));
    }

    private static List<Table> tables(YamlEntry entry) {
        List<Table> tables = new ArrayList<>();
        for (Object node : entry.list("tables")) {
            if (!(node instanceof List<?> words) || words.isEmpty() || words.size() > 2) {
                throw new DefinitionException(entry.what() + ": a table is a list of one or two dimensions");
            }
            List<Dimension> dimensions = words.stream()
                    .map(word -> YamlEntry.word(word, Dimension.class, entry.what()))
                    .toList();
            Optional<Dimension> second = dimensions.size() == 2 ? Optional.of(dimensions.getLast()) : Optional.empty();
            tables.add(new Table(dimensions.getFirst(), second));
        }
        return tables;
    }

    private static Set<PeriodLength> periods(YamlEntry entry) {
        Set<PeriodLength> periods = EnumSet.noneOf(PeriodLength.class);
        for (Object node : entry.list("periods")) {
            if (!periods.add(YamlEntry.word(node, PeriodLength.class, entry.what()))) {
                throw new DefinitionException(entry.what() + " names the period " + node + " twice");
            }
        }
        if (periods.isEmpty()) {
            throw new DefinitionException(entry.what() + " has no periods");
        }
        return periods;
    }
}
