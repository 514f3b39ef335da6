<?xml version="1.0" encoding="UTF-8"?>
<!--
  Turns a Schematron of the XSLT 2 binding into a stylesheet whose result is
  <faults><fault id="…" flag="…" location="…">text</fault>…</faults>.
  It supports what the Peppol rules use: ns, let, pattern, rule, assert, and functions in XSLT. As ISO Schematron
  requires, the first rule of a pattern that matches a node is applied, and no other.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:out="urn:stylesheet-out"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" exclude-result-prefixes="sch">
  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl" />
  <xsl:output method="xml" />

  <xsl:template match="/sch:schema">
    <out:stylesheet version="3.0">
      <xsl:for-each select="sch:ns">
        <xsl:namespace name="{@prefix}" select="string(@uri)" />
      </xsl:for-each>
      <xsl:apply-templates select="//sch:let[not(parent::sch:rule)]" />
      <xsl:copy-of select="xsl:function" />
      <xsl:apply-templates select="//sch:pattern" />
      <out:template match="/">
        <faults>
          <xsl:for-each select="//sch:pattern">
            <out:apply-templates select="/" mode="p{count(preceding::sch:pattern)}" />
          </xsl:for-each>
        </faults>
      </out:template>
    </out:stylesheet>
  </xsl:template>

  <xsl:template match="sch:pattern">
    <xsl:variable name="mode" select="'p' || count(preceding::sch:pattern)" />
    <out:mode name="{$mode}" on-no-match="shallow-skip" />
    <xsl:for-each select="sch:rule">
      <out:template match="{@context}" mode="{$mode}" priority="{1000 - position()}">
        <xsl:apply-templates select="sch:let, sch:assert" />
        <out:apply-templates select="node() | @*" mode="{$mode}" />
      </out:template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="sch:let">
    <out:variable name="{@name}" select="{@value}" />
  </xsl:template>

  <xsl:template match="sch:assert">
    <out:if test="not({@test})">
      <fault id="{@id}" flag="{@flag}">
        <out:attribute name="location" select="path()" />
        <xsl:value-of select="normalize-space()" />
      </fault>
    </out:if>
  </xsl:template>
</xsl:stylesheet>
