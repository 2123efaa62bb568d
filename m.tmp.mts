import { measureGate } from './bench/speed/gate.ts'
import { measureMarks } from './bench/speed/marks.ts'
import { measureRestless } from './bench/speed/restless.ts'

console.log(JSON.stringify(await measureGate(5)))
console.log(JSON.stringify(await measureMarks(5)))
console.log(JSON.stringify(await measureRestless(10)))
