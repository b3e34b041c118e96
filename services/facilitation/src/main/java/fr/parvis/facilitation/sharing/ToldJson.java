package fr.parvis.facilitation.sharing;

import fr.parvis.facilitation.sharing.Told.Support;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What she was told as the one text that is sealed; what is absent is null. */
public final class ToldJson {

    private ToldJson() {}

    public static String write(Told told) {
        return new JsonObject()
                .put("objective", told.objective())
                .put("usefulness", told.usefulness())
                .put("when", told.when())
                .put("where", told.where())
                .put("how", told.how())
                .put("withWhom", told.withWhom())
                .put("shownBy", names(told.shownBy()))
                .encode();
    }

    public static Told read(String text) {
        JsonObject json = new JsonObject(text);
        return new Told(
                json.getString("objective"),
                json.getString("usefulness"),
                json.getString("when"),
                json.getString("where"),
                json.getString("how"),
                json.getString("withWhom"),
                supports(json.getJsonArray("shownBy")));
    }

    private static @Nullable JsonArray names(@Nullable Set<Support> supports) {
        return supports == null
                ? null
                : new JsonArray(supports.stream().map(Enum::name).sorted().toList());
    }

    private static @Nullable Set<Support> supports(@Nullable JsonArray names) {
        return names == null
                ? null
                : names.stream().map(name -> Support.valueOf((String) name)).collect(Collectors.toUnmodifiableSet());
    }
}
