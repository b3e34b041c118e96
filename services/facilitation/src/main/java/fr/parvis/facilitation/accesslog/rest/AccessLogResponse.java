package fr.parvis.facilitation.accesslog.rest;

import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.person.Role;
import java.time.Instant;

/** Who read what, and when. */
public record AccessLogResponse(Instant at, Role readAs, String readBy, CaseRead.Part part) {

    static AccessLogResponse of(CaseRead read) {
        return new AccessLogResponse(read.at(), read.role(), read.reader(), read.what());
    }
}
