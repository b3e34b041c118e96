package fr.parvis.gateway.world;

import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.http.Http;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a test asks of the service behind the gateway. */
public final class Behind {

    /** Something the service does not have, or does not show. */
    public static final UUID ABSENT = UpstreamContract.ABSENT;

    /** The code of an indicator the service does not have. */
    public static final String ABSENT_CODE = UpstreamContract.ABSENT_CODE;

    /** The version of everything the service has. */
    public static final String VERSION = UpstreamContract.VERSION;

    /** A response as the service takes it. */
    public static final String RESPONSE =
            "{\"sector\":\"COMMON_LAW\",\"domain\":\"HOUSING\",\"communeCode\":\"14118\",\"text\":\"Un studio près du marché\"}";

    private Behind() {}

    /** From now on; what was asked before is forgotten. */
    public static void is(Mood mood) {
        Http.given().body(mood.name()).put(url()).then().statusCode(200);
    }

    /** What has arrived there. */
    public static List<Map<String, Object>> asked() {
        return Http.given().get(url()).jsonPath().getList("$");
    }

    private static String url() {
        return System.getProperty(UpstreamService.URL) + "/told/";
    }
}
