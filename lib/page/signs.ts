/** What the first rows of the forms’ tables have. Written by `npm run catalogue` from the `signs` of lib/forms/official/. */
// biome-ignore format: one line, however long
export const signs = /主动公开政府信息数|申[请請]人情[况況]|法人或其他[组組]|本年新收政府信息|第二十[条條]第.{1,3}[项項]|[结結]果[纠糾]正|独立用户访问总量/

/** Titles of reports that say neither 政府信息公开 nor 政府网站; written from the forms’ `titles`. None: null. */
// biome-ignore format: one line, however long
export const formTitles: RegExp | null = null
