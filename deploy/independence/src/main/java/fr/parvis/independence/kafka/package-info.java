/** What each service may do on the broker, tried with its own login. */
@NullMarked
package fr.parvis.independence.kafka;

import org.jspecify.annotations.NullMarked;
