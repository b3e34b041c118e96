/** What was published when. */
@NullMarked
package fr.parvis.indicators.publication.rest;

import org.jspecify.annotations.NullMarked;
