/** What a machine can tell of easy words: short sentences, no unexplained acronym. Whether they are easy, only readers can say. */
@NullMarked
package fr.parvis.commons.documents.easy;

import org.jspecify.annotations.NullMarked;
