/**
 * Who did what, when. One observer writes every domain event; rows can only be added and each holds the digest of the
 * one before, so that a row that was changed or taken away shows. No free text, no names of residents.
 */
package nl.weerklank.audit;
