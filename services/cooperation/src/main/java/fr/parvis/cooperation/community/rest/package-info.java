/** The public list of Communautés 360, and how the carrier enters one. */
@NullMarked
package fr.parvis.cooperation.community.rest;

import org.jspecify.annotations.NullMarked;
