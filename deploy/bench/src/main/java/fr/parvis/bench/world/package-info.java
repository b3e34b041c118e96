/** Database, broker and services of a bench, apart from every antenna. */
@NullMarked
package fr.parvis.bench.world;

import org.jspecify.annotations.NullMarked;
