package fr.parvis.portal.meeting;

/**
 * What the page of her topics answers to what she just did.
 *
 * @param typed her words that were not taken, so that she need not write them again; else empty
 */
public record TopicReply(TopicNotice notice, String typed) {

    public static TopicReply of(TopicNotice notice) {
        return new TopicReply(notice, "");
    }
}
