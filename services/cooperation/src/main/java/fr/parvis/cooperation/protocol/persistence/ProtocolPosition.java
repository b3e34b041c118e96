package fr.parvis.cooperation.protocol.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of protocols starts: after this one, in the order of community and id. */
record ProtocolPosition(String community, UUID id) {

    private static final ProtocolPosition START = new ProtocolPosition("", new UUID(0, 0));

    static ProtocolPosition parse(@Nullable String position) {
        if (position == null) {
            return START;
        }
        int cut = position.indexOf('|');
        return new ProtocolPosition(position.substring(0, cut), UUID.fromString(position.substring(cut + 1)));
    }
}
