package fr.parvis.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickJsonPathTest {

    private static final String JSON = """
            {"items": [{"id": "a", "n": 1, "big": 5000000000, "part": 0.25, "tags": [{"code": "X"}, {"code": "Y"}]},
                       {"id": "b", "n": 2, "until": null, "tags": []}, null],
             "huge": 1e300, "yes": true, "none": null, "deep": {"er": {"est": "é"}}, "names": ["p", "q"]}""";

    /** A path that leads nowhere, a script and a call are REST Assured's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "items",
                "items.id",
                "items[0].id",
                "items[1].until",
                "items.until",
                "items[0].n",
                "items[0].big",
                "items[0].part",
                "items[0].tags.code",
                "items[0].tags[1].code",
                "items[1].tags.code",
                "huge",
                "yes",
                "none",
                "deep.er.est",
                "absent",
                "absent.more",
                "names[1]",
                "names[7]",
                "items.size()",
                "items.findAll { it != null }.n",
                "items.find { it.id == 'b' }.n"
            })
    void findsWhatRestAssuredFinds(String path) {
        Object expected = JsonPath.from(JSON).get(path);

        assertThat(new QuickJsonPath(JSON).<Object>get(path)).isEqualTo(expected);
    }

    @Test
    void convertsAsRestAssuredDoes() {
        JsonPath quick = new QuickJsonPath(JSON);

        assertThat(quick.getString("items[0].n")).isEqualTo("1");
        assertThat(quick.getString("absent")).isNull();
        assertThat(quick.getInt("items[1].n")).isEqualTo(2);
        assertThat(quick.getBoolean("yes")).isTrue();
        assertThat(quick.<String>getList("names")).containsExactly("p", "q");
        assertThat(quick.getMap("deep.er")).containsEntry("est", "é");
    }

    @Test
    void readsAListAtTheTop() {
        assertThat(new QuickJsonPath("[{\"a\": 1}]").getList("$")).hasSize(1);
    }
}
