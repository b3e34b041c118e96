package fr.parvis.portal.meeting;

/** What the page of her topics says above the list. */
public enum TopicNotice {
    NOTHING,
    DONE,
    NOTHING_CHOSEN,
    TOO_LONG
}
