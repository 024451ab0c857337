// Written by scripts/generate.ts from cli/project.ts: change that file, then run npm run build.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/oauth2spec/dist/cli/project.schema.json","type":"object","properties":{"descriptors":{"type":"array","items":{"type":"string","minLength":1,"description":"A descriptor file, or the name of a bundled provider.","examples":["providers/acme.yaml"]},"minItems":1,"description":"The descriptors that are tested where the command line names none."},"variables":{"type":"object","patternProperties":{"^[A-Za-z_][A-Za-z0-9_]*$":{"type":"string","minLength":1,"description":"The value.","examples":["green-itr"]}},"additionalProperties":false,"description":"Values of variables of the descriptors, by name; no secrets."},"check":{"type":"array","items":{"type":"string","minLength":1,"description":"The id of a check, or its beginning.","examples":["rfc6749/5.1"]},"minItems":1,"description":"The checks that are run. All of them unless they are given."},"fail_on":{"type":"array","items":{"enum":["must","should","documented","rfc6749","rfc6749:should","bcp","bcp:should","oauth-2.1","oauth-2.1:should"],"description":"A level or a profile.","examples":["must"]},"minItems":1,"description":"What blocks: levels and profiles, as --fail-on takes them. must unless they are given."},"max_inconclusive":{"type":"integer","minimum":0,"description":"How many cases may be left undecided; 0 without it.","examples":[0]},"baseline":{"type":"string","minLength":1,"description":"The report whose faults are known: only what got worse blocks.","examples":["ci/baseline.json"]},"out":{"type":"string","minLength":1,"description":"The directory that the reports are written to.","examples":["compliance-report"]},"reporters":{"type":"array","items":{"enum":["json","html","junit","markdown","sarif","badge"],"description":"A reporter.","examples":["html"]},"minItems":1,"description":"What is written. All of them unless they are given."}},"additionalProperties":false,"title":"oauth2spec project file","description":"What oauth2spec is asked for in this project; the command line goes before it."};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/oauth2spec/dist/cli/project.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "descriptors") || (key0 === "variables")) || (key0 === "check")) || (key0 === "fail_on")) || (key0 === "max_inconclusive")) || (key0 === "baseline")) || (key0 === "out")) || (key0 === "reporters"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.descriptors !== undefined){
let data0 = data.descriptors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/descriptors",schemaPath:"#/properties/descriptors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.descriptors,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err2 = {instancePath:instancePath+"/descriptors/" + i0,schemaPath:"#/properties/descriptors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.descriptors.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/descriptors/" + i0,schemaPath:"#/properties/descriptors/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.descriptors.items.type,parentSchema:schema31.properties.descriptors.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/descriptors",schemaPath:"#/properties/descriptors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.descriptors.type,parentSchema:schema31.properties.descriptors,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.variables !== undefined){
let data2 = data.variables;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern4.test(key1))){
const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data2){
if(pattern4.test(key2)){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.type,parentSchema:schema31.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.check !== undefined){
let data4 = data.check;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.check,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err10 = {instancePath:instancePath+"/check/" + i1,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.check.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/check/" + i1,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.check.items.type,parentSchema:schema31.properties.check.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.check.type,parentSchema:schema31.properties.check,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.fail_on !== undefined){
let data6 = data.fail_on;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/fail_on",schemaPath:"#/properties/fail_on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.fail_on,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(((((((((data7 === "must") || (data7 === "should")) || (data7 === "documented")) || (data7 === "rfc6749")) || (data7 === "rfc6749:should")) || (data7 === "bcp")) || (data7 === "bcp:should")) || (data7 === "oauth-2.1")) || (data7 === "oauth-2.1:should"))){
const err14 = {instancePath:instancePath+"/fail_on/" + i2,schemaPath:"#/properties/fail_on/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.fail_on.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.fail_on.items.enum,parentSchema:schema31.properties.fail_on.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/fail_on",schemaPath:"#/properties/fail_on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.fail_on.type,parentSchema:schema31.properties.fail_on,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.max_inconclusive !== undefined){
let data8 = data.max_inconclusive;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/max_inconclusive",schemaPath:"#/properties/max_inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.max_inconclusive.type,parentSchema:schema31.properties.max_inconclusive,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/max_inconclusive",schemaPath:"#/properties/max_inconclusive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.max_inconclusive,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.baseline !== undefined){
let data9 = data.baseline;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err18 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.baseline,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.baseline.type,parentSchema:schema31.properties.baseline,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.out !== undefined){
let data10 = data.out;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err20 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.out,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.out.type,parentSchema:schema31.properties.out,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.reporters !== undefined){
let data11 = data.reporters;
if(Array.isArray(data11)){
if(data11.length < 1){
const err22 = {instancePath:instancePath+"/reporters",schemaPath:"#/properties/reporters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.reporters,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(!((((((data12 === "json") || (data12 === "html")) || (data12 === "junit")) || (data12 === "markdown")) || (data12 === "sarif")) || (data12 === "badge"))){
const err23 = {instancePath:instancePath+"/reporters/" + i3,schemaPath:"#/properties/reporters/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.reporters.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.reporters.items.enum,parentSchema:schema31.properties.reporters.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.reporters.type,parentSchema:schema31.properties.reporters,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

