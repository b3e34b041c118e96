/** Tests of the databases' plane, on real servers. */
@NullMarked
package fr.parvis.independence.postgres;

import org.jspecify.annotations.NullMarked;
