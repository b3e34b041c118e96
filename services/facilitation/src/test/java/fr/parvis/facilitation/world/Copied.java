package fr.parvis.facilitation.world;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Copies that wait for the end of their period, as they will leave. */
public final class Copied {

    private Copied() {}

    /** Her name in a family; the tests see it in the table that only this service has. */
    public static String referenceOf(UUID person, String family) {
        return Antenna.DATABASE
                .texts("select value from statistics_reference where person = ? and family = ?", person, family)
                .getFirst();
    }

    /** In the order of their numbers. */
    public static <M extends Message> List<M> of(String topic, String key, Parser<M> parser) {
        return Antenna.DATABASE
                .texts(
                        "select encode(payload, 'hex') from held_outbox where topic = ? and key = ? order by sequence",
                        topic,
                        key)
                .stream()
                .map(hex -> parsed(hex, parser))
                .toList();
    }

    private static <M extends Message> M parsed(String hex, Parser<M> parser) {
        try {
            return parser.parseFrom(HexFormat.of().parseHex(hex));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }
}
