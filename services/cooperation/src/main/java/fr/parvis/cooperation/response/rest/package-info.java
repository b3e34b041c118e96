/** A Communauté 360 proposes a response and keeps it up to date. */
@NullMarked
package fr.parvis.cooperation.response.rest;

import org.jspecify.annotations.NullMarked;
