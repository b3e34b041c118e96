/** Requests a person released to a Communauté 360: read only while she lets it, acknowledged, never written. */
@NullMarked
package fr.parvis.cooperation.request;

import org.jspecify.annotations.NullMarked;
