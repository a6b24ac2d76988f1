/** Screens of looking back with the people who took part. */
package nl.weerklank.evaluation;
